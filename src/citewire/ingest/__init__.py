"""Feeds and archives to entries: ``parse`` (bytes of a feed), ``archives`` (what was seen), ``settings`` and ``opml``
(what a desk reads), ``fetch`` and ``poll`` (the network: nowhere else)."""
