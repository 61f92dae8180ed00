// libduckdb and its header are put into `.deps/duckdb` by `make setup`.
#include "../../.deps/duckdb/duckdb.h"
