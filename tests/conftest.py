"""What all tests share."""

from hypothesis import settings

# A deadline measures the machine: the first example of a law loads tables, and build machines are shared. What is slow
# is measured in bench/.
settings.register_profile("citewire", deadline=None)
settings.load_profile("citewire")
