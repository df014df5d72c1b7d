"""Raw scraped web pages in, clean paragraphs in Parquet out, on Apache Beam.

What `__all__` names, here and in `naqi.beam`, is the public API (docs/api.md). Each name is loaded
when it is first used: this takes no time to import.
"""

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

_HERE = Path(__file__).parent
if not (_HERE / "schemas").is_dir():  # a checkout without symbolic links
    __path__.append(str(_HERE.parent))

__all__ = [
    "CleanConfig",
    "CleanedPage",
    "DroppedBlock",
    "Paragraph",
    "RawPage",
    "Rejection",
    "__version__",
    "clean",
    "clean_many",
    "read_config",
]

if TYPE_CHECKING:
    from naqi.pipelines.library import clean, clean_many
    from naqi.schemas.cleaned import CleanedPage, DroppedBlock, Paragraph
    from naqi.schemas.config import CleanConfig
    from naqi.schemas.page import RawPage, Rejection
    from naqi.transforms.config_file import read_config

    __version__: str
else:
    _MODULES = {
        "CleanConfig": "naqi.schemas.config",
        "CleanedPage": "naqi.schemas.cleaned",
        "DroppedBlock": "naqi.schemas.cleaned",
        "Paragraph": "naqi.schemas.cleaned",
        "RawPage": "naqi.schemas.page",
        "Rejection": "naqi.schemas.page",
        "clean": "naqi.pipelines.library",
        "clean_many": "naqi.pipelines.library",
        "read_config": "naqi.transforms.config_file",
    }

    def __getattr__(name: str) -> object:
        if name == "__version__":
            from importlib.metadata import version

            found = version("naqi")
        elif name in _MODULES:
            found = getattr(import_module(_MODULES[name]), name)
        else:
            raise AttributeError(f"module 'naqi' has no attribute {name!r}")
        globals()[name] = found  # next time it is at hand
        return found

    def __dir__() -> list[str]:
        return __all__
