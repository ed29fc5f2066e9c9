"""Dated facts as data, each table with its origin: places, countries, organisations, people, outlets, offices."""
