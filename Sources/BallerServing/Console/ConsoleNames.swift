/// What a statement of a stranger may name beside the artifact's own relations.
enum ConsoleNames {
    /// Functions that may stand where a relation does.
    ///
    /// All others are refused: most read files, some run other statements.
    static let tableFunctions: Set = [
        "range", "generate_series", "unnest", "repeat", "repeat_row", "json_each", "json_tree", "summary",
        "duckdb_tables", "duckdb_columns", "duckdb_views", "duckdb_constraints", "duckdb_types", "duckdb_functions",
        "duckdb_keywords", "pragma_table_info",
    ]

    /// Functions that tell of the machine, or run a text as a statement.
    private static let functions: Set = [
        "getenv", "current_setting", "getvariable", "json_execute_serialized_sql", "query", "query_table", "write_log",
        "set_config", "pg_conf_load_time", "nextval", "currval",
    ]

    private static let machinePrefixes = ["duckdb_", "pg_", "pragma_"]
    /// Views of the engine that tell of relations alone, by the names of the functions that they show.
    private static let views: Set = [
        "duckdb_tables", "duckdb_columns", "duckdb_views", "duckdb_constraints", "duckdb_types",
    ]

    static func refuses(function name: String) -> Bool { functions.contains(name) || name.hasPrefix("read_") }

    static func refuses(relation name: String) -> Bool {
        machinePrefixes.contains { name.hasPrefix($0) } && !views.contains(name)
    }
}
