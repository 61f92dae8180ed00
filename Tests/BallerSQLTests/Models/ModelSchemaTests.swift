import BallerDuckDB
import BallerSQL
import Testing

struct ModelSchemaTests {
    @Test
    func `Every table of the schema is made by a model or filled by the build`() throws {
        let warehouse = try Checkout.warehouse.get()
        let made = Set(warehouse.models.map(\.stem))
        let records = warehouse.schema.map(\.stem).filter { !made.contains($0) }
        #expect(
            records == [
                "artifact_metadata", "dq_failures", "dq_results", "etl_drops", "etl_ledger", "etl_log", "etl_rejects",
                "etl_relations", "import_batches",
            ]
        )
        for folder in ["dims", "facts", "aggregates"] {
            for model in warehouse.models where model.folder == "models/\(folder)" {
                #expect(warehouse.schema.contains { $0.stem == model.stem }, "\(model.name) has no schema")
            }
        }
    }

    @Test
    func `A model has the columns of its table, in name, type and order, and its rows keep the constraints`() throws {
        let league = try TinyLeague()
        try league.run("ATTACH ':memory:' AS strict; USE strict")
        for table in league.warehouse.schema {
            try league.run(table.text)
            guard league.warehouse.models.contains(where: { $0.stem == table.stem }) else { continue }
            let columns = "SELECT column_name, data_type FROM duckdb_columns() WHERE table_name = '\(table.stem)'"
            #expect(
                try league.lines("\(columns) AND database_name = 'strict' ORDER BY column_index")
                    == league.lines("\(columns) AND database_name = 'memory' ORDER BY column_index"),
                "\(table.stem)"
            )
            try league.run("INSERT INTO strict.\(table.stem) BY NAME SELECT * FROM memory.\(table.stem)")
        }
    }

    @Test
    func `Nothing comes of nothing: a build may pass over tables whose inputs are empty`() throws {
        let warehouse = try Checkout.warehouse.get()
        let connection = try Database(.memory, options: DatabaseOptions(threads: 1)).connect()
        try connection.createMissingInputs(of: warehouse)
        for model in warehouse.models {
            let kind = model.folder == "models/views" ? "VIEW" : "TABLE"
            let text = "CREATE \(kind) \(model.stem) AS\n" + (try warehouse.render(model))
            try connection.execute(SQL(name: model.name, text: text))
            let rows = try connection.rows(SQL(name: model.stem, text: "SELECT 1 FROM \(model.stem) LIMIT 1"))
            #expect(rows.isEmpty, "\(model.name)")
        }
    }

    @Test
    func `Every table that a model fills is checked for its key, and no constraint stops a row before the check`()
        throws
    {
        let warehouse = try Checkout.warehouse.get()
        let tables = Set(warehouse.schema.map(\.stem))
        let checks = Set(warehouse.checks.map(\.stem))
        for model in warehouse.models where tables.contains(model.stem) {
            #expect(checks.contains("\(model.stem)__unique_key"), "\(model.name)")
            let table = try #require(warehouse.schema.first { $0.stem == model.stem })
            #expect(!table.text.contains("PRIMARY KEY") && !table.text.contains("UNIQUE"), "\(table.name)")
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
        // What a build sets aside for a moment.
        let passing = """
            CREATE TEMP TABLE unusable (
                import_batch_id INTEGER, source_row BIGINT, fault INTEGER, fault_value VARCHAR, rule VARCHAR,
                column_name VARCHAR
            )
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
