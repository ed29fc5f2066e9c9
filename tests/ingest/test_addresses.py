"""Which addresses may be asked; no socket."""

from __future__ import annotations

import threading
from ipaddress import IPv4Address, IPv6Address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citewire.errors import FetchError, ForbiddenAddress
from citewire.ingest.addresses import checked, refusal, resolve_within

INSIDE = [
    ("127.0.0.1", "loopback"),
    ("127.255.255.254", "loopback"),
    ("::1", "loopback"),
    ("0.0.0.0", "unspecified"),
    ("0.1.2.3", "unspecified"),
    ("::", "unspecified"),
    ("10.1.2.3", "private"),
    ("172.16.0.1", "private"),
    ("172.31.255.255", "private"),
    ("192.168.1.1", "private"),
    ("fc00::1", "private"),
    ("fd12:3456::1", "private"),
    ("169.254.1.1", "link-local"),
    ("fe80::1", "link-local"),
    ("fe80::1%eth0", "link-local"),
    ("100.64.0.1", "carrier"),
    ("100.127.255.255", "carrier"),
    ("192.0.2.1", "reserved"),
    ("198.18.0.1", "reserved"),
    ("240.0.0.1", "reserved"),
    ("2001:db8::1", "reserved"),
    ("4000::1", "reserved"),
    ("::ffff:127.0.0.1", "loopback address (127.0.0.1) inside IPv6"),
    ("::ffff:10.0.0.1", "private"),
    ("::ffff:0:10.0.0.1", "private"),
    ("::10.0.0.1", "private"),
    ("64:ff9b::10.0.0.1", "private"),
    ("64:ff9b:1::192.168.0.1", "private"),
    ("2002:7f00:1::1", "loopback"),
    ("2002:c0a8:101::", "private"),
    ("2001:0:a00:1::1", "private"),
    ("2001:0:808:808:0:0:80ff:fffe", "loopback"),
    ("2a00:1450::5efe:10.0.0.1", "private"),
]

NEVER = [
    ("169.254.169.254", "metadata"),
    ("fd00:ec2::254", "metadata"),
    ("100.100.100.200", "metadata"),
    ("168.63.129.16", "metadata"),
    ("::ffff:169.254.169.254", "metadata"),
    ("64:ff9b::169.254.169.254", "metadata"),
    ("224.0.0.1", "multicast"),
    ("ff02::1", "multicast"),
    ("255.255.255.255", "broadcast"),
]

OUTSIDE = [
    "8.8.8.8",
    "93.184.216.10",
    "100.63.255.255",
    "100.128.0.1",
    "172.15.255.255",
    "172.32.0.1",
    "2a00:1450:4001::1",
    "64:ff9b::8.8.8.8",
    "2002:808:808::1",
    "::ffff:8.8.8.8",
]


@pytest.mark.parametrize(("address", "words"), INSIDE)
def test_inside_addresses_are_refused_unless_allowed(address: str, words: str) -> None:
    assert words in (refusal(address) or "")
    assert refusal(address, allow_private=True) is None


@pytest.mark.parametrize(("address", "words"), NEVER)
def test_metadata_and_multicast_are_never_asked(address: str, words: str) -> None:
    assert words in (refusal(address) or "")
    assert words in (refusal(address, allow_private=True) or "")


@pytest.mark.parametrize("address", OUTSIDE)
def test_public_addresses_may_be_asked(address: str) -> None:
    assert refusal(address) is None


@given(st.ip_addresses(v=4))
def test_an_address_that_python_calls_private_is_refused_bare_and_wrapped(address: IPv4Address) -> None:
    wrapped = [
        IPv6Address((0xFFFF << 32) | int(address)),
        IPv6Address((0x64FF9B << 96) | int(address)),
        IPv6Address((0x2002 << 112) | (int(address) << 80) | 1),
    ]
    forms: list[IPv4Address | IPv6Address] = [address, *wrapped]
    outcomes = [refusal(form) is None for form in forms]
    assert len(set(outcomes)) == 1
    if not address.is_global or address.is_multicast:
        assert not outcomes[0]


@given(st.ip_addresses(v=6))
def test_an_ipv6_address_that_may_be_asked_is_global(address: IPv6Address) -> None:
    if refusal(address) is None:
        inside = address.is_loopback, address.is_link_local, address.is_multicast, address.is_unspecified
        assert not any(inside)


def test_one_forbidden_answer_refuses_all() -> None:
    with pytest.raises(ForbiddenAddress, match=r"news\.example leads to 10\.0\.0\.1.*allow_private"):
        checked("news.example", ["8.8.8.8", "10.0.0.1"], allow_private=False)
    assert checked("news.example", ["8.8.8.8", "10.0.0.1"], allow_private=True) == ["8.8.8.8", "10.0.0.1"]


def test_no_answers_are_a_failed_connection() -> None:
    with pytest.raises(FetchError, match="has no address") as caught:
        checked("news.example", [], allow_private=False)
    assert caught.value.kind == "connection"


def test_an_address_answers_for_itself_without_the_resolver() -> None:
    def never(host: str, port: int) -> list[str]:
        raise AssertionError(f"asked for {host}:{port}")

    assert resolve_within(never, "::1", 80, 1.0) == ["::1"]
    assert resolve_within(never, "10.0.0.1", 80, 1.0) == ["10.0.0.1"]


@pytest.mark.parametrize("failure", [OSError("no such name"), UnicodeError("label too long")])
def test_a_resolver_that_fails_is_a_failed_connection(failure: Exception) -> None:
    def failing(host: str, port: int) -> list[str]:
        raise failure

    with pytest.raises(FetchError, match="can't be resolved") as caught:
        resolve_within(failing, "news.example", 80, 1.0)
    assert caught.value.kind == "connection"


def test_a_resolver_that_hangs_is_left_behind() -> None:
    let_go = threading.Event()

    def hanging(host: str, port: int) -> list[str]:
        let_go.wait(5)
        return ["8.8.8.8"]

    with pytest.raises(FetchError, match="not resolved") as caught:
        resolve_within(hanging, "news.example", 80, 0.05)
    let_go.set()
    assert caught.value.kind == "timeout"
