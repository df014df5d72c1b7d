"""`naqi stream`: windows of a stream, published pane by pane."""
