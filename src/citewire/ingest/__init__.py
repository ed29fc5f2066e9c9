"""Feeds and archives to entries: ``parse`` (bytes of a feed), ``archives`` (what was seen), ``settings`` and ``opml``
(what a desk reads), ``fetch``, ``poll`` and ``send`` (the network: nowhere else).

What arrives is believed as far as it can be: a fault in a feed becomes a problem of the entry, never an exception."""
