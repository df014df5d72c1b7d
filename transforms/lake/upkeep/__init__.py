"""What looks after a lake: small files merged, old states forgotten, all of it verified."""
