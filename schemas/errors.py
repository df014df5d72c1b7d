"""Whose fault it is that something cannot be done: the user's, the input's, the machine's, ours."""


class UsageError(ValueError):
    """What was asked for makes no sense: the message says what to ask for instead."""


class InputError(FileNotFoundError):
    """An input that was named is not there, is no file or folder, or cannot be listed."""


class MissingError(Exception):
    """What is missing to run on an engine or to reach a bucket, and how to get it: one line."""


class MachineError(RuntimeError):
    """Neither input nor Naqi, but where it runs: no memory, or a process ended from outside."""


class InternalError(RuntimeError):
    """An error of Naqi, or of something that it stands on: says what was raised."""
