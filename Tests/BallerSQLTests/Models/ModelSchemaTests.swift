import BallerDuckDB
import BallerSQL
import Testing

struct ModelSchemaTests {
    @Test
    func `The star is what the steps for dims, facts and aggregates make, and records are what only a build can write`()
        throws
    {
        let warehouse = try Checkout.warehouse.get()
        #expect(warehouse.star.map(\.name) == warehouse.models.filter { $0.step?.isStar == true }.map(\.stem))
        #expect(
            warehouse.records.map(\.name) == [
                "etl.import_batches", "etl.rejects", "etl.drops", "etl.comparisons", "etl.conflicts", "etl.ledger",
                "etl.check_results", "etl.check_failures", "etl.fixed_failures", "etl.relations", "etl.log",
                "etl.metadata",
            ]
        )
        for model in warehouse.models { #expect(model.step != nil, "\(model.name) lies in no step's folder") }
    }

    @Test
    func `A model has the columns that its head describes, in name, type and order, and its rows lack no value`() throws
    {
        let league = try TinyLeague()
        for table in league.warehouse.star {
            let columns = """
                SELECT column_name, data_type FROM duckdb_columns()
                WHERE table_name = '\(table.name)' AND database_name = current_database() ORDER BY column_index
                """
            let found = try league.lines(columns)
            #expect(
                found.map { $0.prefix { $0 != " " } }.map(String.init) == table.columns.map(\.name),
                "\(table.name)"
            )
            #expect(found.joined(separator: ", ") == league.warehouse.shapes[table.name], "\(table.name)")
        }
    }

    @Test
    func `Nothing comes of nothing: a build may pass over tables whose inputs are empty`() throws {
        let warehouse = try Checkout.warehouse.get()
        let connection = try Database(.memory, options: DatabaseOptions(threads: 1)).connect()
        try connection.createMissingInputs(of: warehouse)
        for model in warehouse.models {
            let kind = model.step == .views ? "VIEW" : "TABLE"
            let text = "CREATE \(kind) \(model.stem) AS\n" + (try warehouse.render(model))
            try connection.execute(SQL(name: model.name, text: text))
            let rows = try connection.rows(SQL(name: model.stem, text: "SELECT 1 FROM \(model.stem) LIMIT 1"))
            #expect(rows.isEmpty, "\(model.name)")
        }
    }

    @Test
    func `Every table of the star is checked for its key and for values that every row has`() throws {
        let warehouse = try Checkout.warehouse.get()
        let checks = Set(warehouse.checks.map(\.stem))
        for table in warehouse.star {
            #expect(checks.contains("\(table.name)__unique_key"), "\(table.name)")
            #expect(checks.contains("\(table.name)__not_null"), "\(table.name)")
        }
    }

    @Test
    func `A list of drops says whose records it lists, and that table reads it`() throws {
        let warehouse = try Checkout.warehouse.get()
        let lists = warehouse.models.filter { $0.header.drops != nil }
        #expect(lists.count > 10)
        for model in lists {
            let target = model.header.drops
            let reader = warehouse.models.first { $0.stem == target }
            #expect(reader?.header.reads.contains(model.stem) == true, "\(model.name)")
        }
    }

    @Test
    func `The key of a model names a row`() throws {
        let league = try TinyLeague()
        for model in league.warehouse.models {
            let key = model.header.key.joined(separator: ", ")
            let twice = "SELECT \(key), count(*) FROM \(model.stem) GROUP BY \(key) HAVING count(*) > 1"
            #expect(try league.rows(twice).isEmpty, "\(model.name)")
        }
    }

    @Test
    func `Every query is prepared against the schema`() throws {
        let league = try TinyLeague()
        // What a build sets aside for a moment, and what the engine writes down while it reads files.
        let passing = """
            CREATE TEMP TABLE unusable (
                import_batch_id INTEGER, source_row BIGINT, fault INTEGER, fault_value VARCHAR, rule VARCHAR,
                column_name VARCHAR
            );
            CREATE TEMP TABLE load_rejects (scan_id BIGINT, file_id BIGINT, line BIGINT, error_message VARCHAR);
            CREATE TEMP TABLE load_scans (scan_id BIGINT, file_id BIGINT, file_path VARCHAR)
            """
        try league.connection.execute(SQL(name: "passing tables", text: passing))
        let whole = league.warehouse.buildQueries.values.filter(\.header.pieces.isEmpty)
        for query in Array(league.warehouse.queries.values) + whole {
            let text = try league.warehouse.render(query)
            #expect(throws: Never.self, "\(query.name)") {
                _ = try league.connection.prepare(SQL(name: query.name, text: text))
            }
        }
    }
}
