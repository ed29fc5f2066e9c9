"""Text as text, whatever its language: ``segment`` (sentences), ``numbers`` and ``numerals`` (numbers in digits and in
words), ``names`` (one key for all spellings), ``typography`` (folding of quotation marks, dashes and case), ``anchor``
(finding a passage again).
"""
