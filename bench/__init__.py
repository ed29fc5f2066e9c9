"""Speed, as ratios side by side in one run."""

import gc
import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the command line does, and why: citewire.cli
gc.set_threshold(20_000, 20, 20)  # likewise
