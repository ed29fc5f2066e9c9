"""(room to be written)"""
