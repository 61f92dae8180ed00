"""Benchmarks of Baller beside its peers; `Benchmarks/run.sh` runs them."""
