"""(room to be written)"""


def main() -> None:
    """Placeholder until the commands exist."""
