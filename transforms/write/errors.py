"""What goes wrong with an output folder. Every message says what to do."""


class OutputError(Exception):
    """The output could not be written; what stood there before is untouched."""


class ForeignFolderError(OutputError):
    """The output folder holds something that Naqi did not write."""


class OutputBusyError(OutputError):
    """Another run is writing into the output folder."""


class VerificationError(OutputError):
    """What was written does not add up with what was read."""
