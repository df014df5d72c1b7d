"""What goes wrong with an output folder. Every message says what to do."""


class OutputError(Exception):
    """The output could not be written; what stood there before is untouched."""


class ForeignFolderError(OutputError):
    """The output folder holds something that Naqi did not write."""


class NewerSchemaError(OutputError):
    """What is there was written under a newer schema: it has columns that we would lose."""


class OutputBusyError(OutputError):
    """Another run is writing into the output folder."""


class VerificationError(OutputError):
    """What was written does not add up with what was read."""


class TooManyRejectsError(OutputError):
    """So many pages were rejected that nothing was published."""


class TooManyGoneError(OutputError):
    """The inputs lack so many pages of a lake that they were not deleted: nothing was published."""
