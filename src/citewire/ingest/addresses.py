"""Which internet addresses may be asked, and how a name becomes one that was checked.

Feeds and the pages they link to are other people's words; an address in them must not make this machine talk to its
own network. Names are resolved once, every answer is checked, and the connection goes to a checked answer (see
``transport``), so that a redirect or a DNS answer that changes in between can't lead inside.

The table follows the IANA special-purpose address registries (RFC 6890 and its later entries).
"""

from __future__ import annotations

import re
import socket
import threading
from collections.abc import Callable, Iterator, Sequence
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network

from citewire.errors import FetchError, ForbiddenAddress

_NUMBER = re.compile(r"^\[(?:Errno|SSL)[^\]]*\] ")

Address = IPv4Address | IPv6Address
Resolver = Callable[[str, int], Sequence[str]]

# Never asked, even where private addresses are allowed: no feed lives there, and what does hands out credentials.
_NEVER: tuple[tuple[str, str], ...] = (
    ("169.254.169.254/32", "a cloud metadata address"),
    ("169.254.170.2/32", "a cloud metadata address"),
    ("fd00:ec2::254/128", "a cloud metadata address"),
    ("100.100.100.200/32", "a cloud metadata address"),
    ("168.63.129.16/32", "a cloud metadata address"),
    ("192.0.0.192/32", "a cloud metadata address"),
    ("224.0.0.0/4", "a multicast address"),
    ("ff00::/8", "a multicast address"),
    ("255.255.255.255/32", "the broadcast address"),
)

# Asked only where the desk sets allow_private. The first network that holds the address names it.
_PRIVATE: tuple[tuple[str, str], ...] = (
    ("127.0.0.0/8", "a loopback address"),
    ("::1/128", "a loopback address"),
    ("0.0.0.0/8", "an unspecified address"),
    ("::/128", "an unspecified address"),
    ("10.0.0.0/8", "a private address"),
    ("172.16.0.0/12", "a private address"),
    ("192.168.0.0/16", "a private address"),
    ("fc00::/7", "a private address"),
    ("fec0::/10", "a private address"),
    ("169.254.0.0/16", "a link-local address"),
    ("fe80::/10", "a link-local address"),
    ("100.64.0.0/10", "an address behind a carrier's NAT"),
    ("192.0.0.0/24", "a reserved address"),
    ("192.0.2.0/24", "a reserved address"),
    ("192.88.99.0/24", "a reserved address"),
    ("198.18.0.0/15", "a reserved address"),
    ("198.51.100.0/24", "a reserved address"),
    ("203.0.113.0/24", "a reserved address"),
    ("240.0.0.0/4", "a reserved address"),
    ("100::/64", "a reserved address"),
    ("2001:2::/48", "a reserved address"),
    ("2001:10::/28", "a reserved address"),
    ("2001:db8::/32", "a reserved address"),
    ("3fff::/20", "a reserved address"),
    ("5f00::/16", "a reserved address"),
)

# IPv6 addresses that carry an IPv4 address: the network and how far the 32 bits lie from the right end.
_CARRIERS: tuple[tuple[str, int], ...] = (
    ("::ffff:0:0/96", 0),  # IPv4-mapped, RFC 4291
    ("::ffff:0:0:0/96", 0),  # IPv4-translated, RFC 2765
    ("::/96", 0),  # IPv4-compatible, RFC 4291 (deprecated)
    ("64:ff9b::/96", 0),  # NAT64, RFC 6052
    ("64:ff9b:1::/48", 0),  # NAT64 for local use, RFC 8215, in its /96 form
    ("2002::/16", 80),  # 6to4, RFC 3056
    ("2001::/32", 64),  # the server of a Teredo tunnel, RFC 4380; its client is read below
)

_GLOBAL_UNICAST = IPv6Network("2000::/3")
_TEREDO = IPv6Network("2001::/32")
_ISATAP = (0x00005EFE, 0x02005EFE)  # bits 32 to 63 from the right, RFC 5214

_Table = tuple[tuple[IPv4Network | IPv6Network, str], ...]
_NEVER_TABLE: _Table = tuple((ip_network(network), words) for network, words in _NEVER)
_PRIVATE_TABLE: _Table = tuple((ip_network(network), words) for network, words in _PRIVATE)
_CARRIER_TABLE = tuple((IPv6Network(network), shift) for network, shift in _CARRIERS)


def refusal(address: Address | str, *, allow_private: bool = False) -> str | None:
    """Why ``address`` may not be asked, in words (``a loopback address``), or None when it may.

    Multicast, broadcast and the metadata addresses of clouds are refused even where private ones are allowed.
    An IPv6 address that carries an IPv4 address is refused for what it carries, too.
    Raises ValueError when a string is not an IP address.
    """
    whole = ip_address(address) if isinstance(address, str) else address
    for layer in _layers(whole):
        words = _listed(layer, _NEVER_TABLE) or (None if allow_private else _private(layer))
        if words is not None:
            return words if layer == whole else f"{words} ({layer}) inside IPv6"
    return None


def _layers(address: Address) -> Iterator[Address]:
    yield address
    if isinstance(address, IPv6Address) and int(address) > 1:  # :: and ::1 are themselves
        yield from _carried(address)


def _carried(address: IPv6Address) -> Iterator[IPv4Address]:
    bits = int(address)
    for network, shift in _CARRIER_TABLE:
        if address in network:
            yield IPv4Address((bits >> shift) & 0xFFFFFFFF)
    if address in _TEREDO:
        yield IPv4Address(~bits & 0xFFFFFFFF)  # the client's address, written inverted
    if (bits >> 32) & 0xFFFFFFFF in _ISATAP:
        yield IPv4Address(bits & 0xFFFFFFFF)


def _listed(address: Address, table: _Table) -> str | None:
    return next((words for network, words in table if address in network), None)


def _private(address: Address) -> str | None:
    known = _listed(address, _PRIVATE_TABLE)
    if known is not None or any(address in network for network, _ in _CARRIER_TABLE):
        return known  # a carrier is judged by what it carries
    # What the table doesn't know but Python's own copy of the registries does is refused as well, and so is what
    # nobody was given yet: all global IPv6 lies in 2000::/3.
    given = address.is_global and (address.version == 4 or address in _GLOBAL_UNICAST)
    return None if given else "a reserved address"


def resolve(host: str, port: int) -> list[str]:
    """The addresses that the system's resolver gives for ``host``, in its order, without repeats. Raises OSError."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


def checked(host: str, answers: Sequence[str], *, allow_private: bool) -> list[str]:
    """``answers`` again, when every one of them may be asked.

    One forbidden answer refuses them all: public and private answers side by side are what an attack by changing
    DNS answers looks like. Raises ForbiddenAddress, and FetchError (``connection``) when there are no answers.
    """
    if not answers:
        raise FetchError(f"{host} has no address; check the spelling of the host name", kind="connection")
    for answer in answers:
        reason = refusal(answer, allow_private=allow_private)
        if reason is not None:
            raise ForbiddenAddress(_refused(host, answer, reason, allow_private=allow_private))
    return list(answers)


def _refused(host: str, answer: str, reason: str, *, allow_private: bool) -> str:
    which = f"{host} is {reason}" if host == answer else f"{host} leads to {answer}, {reason}"
    if allow_private:
        return f"{which}, which is never asked; use another address for this feed"
    return f"{which}; if the feed really lives there, set allow_private = true in the desk file"


def resolve_within(resolver: Resolver, host: str, port: int, seconds: float) -> list[str]:
    """What ``resolver`` answers, within ``seconds``; an IP address answers for itself.

    The system's resolver can't be interrupted, so it runs in a thread of its own that is left behind when it takes
    too long. Raises FetchError (``timeout`` or ``connection``).
    """
    literal = _literal(host)
    if literal is not None:
        return [literal]
    outcome: list[list[str] | Exception] = []
    thread = threading.Thread(target=_resolve_into, args=(outcome, resolver, host, port), daemon=True)
    thread.start()
    thread.join(max(0.0, seconds))
    if not outcome:
        raise FetchError(f"the name {host} was not resolved in {seconds:.0f} s; check the DNS server", kind="timeout")
    answer = outcome[0]
    if isinstance(answer, list):
        return answer
    raise FetchError(
        f"the name {host} can't be resolved ({in_words(answer)}); check its spelling and the network", kind="connection"
    ) from answer


def in_words(error: Exception) -> str:
    """What the system says of an error, without its number: "[Errno 9] Name unknown" is "name unknown"."""
    said = _NUMBER.sub("", str(error)) or type(error).__name__
    return said[:1].lower() + said[1:] if said[1:2].islower() else said


def _resolve_into(outcome: list[list[str] | Exception], resolver: Resolver, host: str, port: int) -> None:
    try:
        outcome.append(list(resolver(host, port)))
    except Exception as error:
        outcome.append(error)


def _literal(host: str) -> str | None:
    try:
        return str(ip_address(host))
    except ValueError:
        return None
