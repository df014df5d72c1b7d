"""The steps as PTransforms: wiring alone. Users import them from `naqi.beam`.

From file names to staged pieces all is one fused stage: only file names and descriptors of pieces
are ever shuffled. `clean`, `read`, `write` and `resumable` are those of a batch, `steps` those of a
page one by one; `stream` and its sources, `kafka` and `pubsub`, are imported by those who stream.
"""
