"""How pages spread over hosts and workers, by simulation: `python -m benchmarks.hosts`.

Hosts have Zipf sizes. Pages go to shards by page (as `transforms.write` does) or by host (as
statistics of a host would): the fullest shard bounds a step whose shards are done one by a worker.
A dictionary of sites (`transforms.sites`) has samples of hosts instead, of at most so many pages;
what is written in staging and in the dictionary follows from the bytes of a page in there.
"""

from __future__ import annotations

import argparse

import numpy as np

from naqi.transforms.sites.decide import FEWEST_PAGES
from naqi.transforms.sites.sample import MOST_PAGES


def sizes(pages: int, hosts: int, exponent: float, rng: np.random.Generator) -> np.ndarray:
    """Pages of each host, largest first: ``pages`` draws from a Zipf law; shape (hosts,)."""
    weights = np.arange(1, hosts + 1, dtype=np.float64) ** -exponent
    return rng.poisson(weights * (pages / weights.sum()))


def main() -> None:
    """Print the figures of docs/scale.md."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--pages", type=int, default=10**9)
    parser.add_argument("--hosts", type=int, default=10**7)
    parser.add_argument("--workers", type=int, default=200)
    parser.add_argument("--bundle", type=int, default=3000, help="pages that are combined first")
    parser.add_argument("--bytes", type=int, default=1200, help="of a page in a sample")
    args = parser.parse_args()
    rng = np.random.default_rng(0)
    for exponent in (0.8, 1.0, 1.2):
        pages = sizes(args.pages, args.hosts, exponent, rng)
        shards = np.zeros(args.workers)
        np.add.at(shards, rng.integers(0, args.workers, args.hosts), pages)
        # Spread over bundles at random, a host of p pages is in 1 - (1 - 1/b)^p of b bundles.
        bundles = args.pages / args.bundle
        combined = bundles * -np.expm1(pages * np.log1p(-1 / bundles))
        after = np.zeros(args.workers)
        np.add.at(after, rng.integers(0, args.workers, args.hosts), combined)
        print(
            f"exponent {exponent}: largest host {pages[0] / pages.sum():.2%} of all pages, "
            f"{np.count_nonzero(pages >= 50):,} hosts of 50 pages and more; "
            f"by host, fullest shard {shards.max() / shards.mean():.1f} times the mean, "
            f"{after.max() / after.mean():.1f} once bundles are combined; "
            f"{combined.sum() / pages.sum():.2f} records a page cross the shuffle"
        )
        sampled = np.minimum(pages, MOST_PAGES).sum()
        written, kept = (n * args.bytes / 1e9 for n in (pages.sum(), sampled))
        print(
            f"  samples have {sampled / pages.sum():.2f} of the pages: {written:,.0f} GB in "
            f"staging at most, {kept:,.0f} GB in the dictionary; "
            f"{np.count_nonzero(pages >= FEWEST_PAGES):,} hosts are told of"
        )


if __name__ == "__main__":
    main()
