"""What all tests share."""

import os

from hypothesis import settings

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the command line does, and why: citewire.cli

# A deadline measures the machine: the first example of a law loads tables, and build machines are shared. What is slow
# is measured in bench/.
settings.register_profile("citewire", deadline=None)
settings.load_profile("citewire")
