"""The plain words of a text, at a tenth of the cost of tokens: for tests that come before reading."""

_LETTERS = bytes(
    ord(c.lower()) if (c := chr(b)).isascii() and c.isalpha() else ord("0") if c.isdigit() and b < 128 else ord(" ")
    for b in range(256)
)


def plain_words(text: str) -> list[str]:
    """The plain words of a text: lower-case ASCII letters, every digit a 0.

    >>> plain_words("Some 1,120 U.S. air-strikes")
    ['some', '0', '000', 'u', 's', 'air', 'strikes']
    """
    return text.encode("utf-8", "replace").translate(_LETTERS).decode("ascii").split()
