"""Let the tests of a folder use the claims that those beside it share."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parents[1]))
