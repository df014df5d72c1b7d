"""The walk over a page's tree that cuts its text into blocks."""
