"""Entry and page to ``Document``: the words as they were published, without markup. See ``document.document_of``."""
