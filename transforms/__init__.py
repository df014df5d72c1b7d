"""What happens to a page: one module a step, named in the order in which a page meets them."""

if __name__ == "transforms":
    raise ImportError("its name is naqi.transforms")
