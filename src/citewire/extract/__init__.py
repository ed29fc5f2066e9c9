"""Entry and page to ``Document``: the words as they were published, without markup. See ``document.document_of``."""

from citewire.extract.document import document_key, document_of
from citewire.extract.file import entry_of_file, entry_of_input
from citewire.extract.page import read_page

VERSION = "1"

__all__ = ["VERSION", "document_key", "document_of", "entry_of_file", "entry_of_input", "read_page"]
