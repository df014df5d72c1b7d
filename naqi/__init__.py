"""Raw scraped web pages in, clean paragraphs in Parquet out, on Apache Beam."""

from pathlib import Path

_HERE = Path(__file__).parent
if not (_HERE / "schemas").is_dir():  # a checkout without symbolic links
    __path__.append(str(_HERE.parent))
