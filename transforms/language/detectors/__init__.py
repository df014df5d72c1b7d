"""The detectors of language that there are, each behind one protocol."""
