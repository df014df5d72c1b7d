"""Formulas, whatever they are written in, as a part of their sentence."""
