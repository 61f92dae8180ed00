import GRDB

/// The tables of `operations.sqlite`, forward only.
enum OperationsMigrations {
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("runs") { database in
            try database.create(table: "runs") { table in
                table.autoIncrementedPrimaryKey("id")
                table.column("job", .text).notNull()
                table.column("cause", .text).notNull()
                table.column("due_at", .datetime)
                table.column("started_at", .datetime).notNull().indexed()
                table.column("ended_at", .datetime)
                table.column("state", .text).notNull().indexed()
                table.column("code", .text)
                table.column("reason", .text)
                table.column("owner", .text).notNull()
                table.column("findings", .jsonText).notNull()
            }
            try database.create(table: "run_steps") { table in
                table.column("run_id", .integer).notNull().references("runs", onDelete: .cascade)
                table.column("number", .integer).notNull()
                table.column("name", .text).notNull()
                table.column("started_at", .datetime).notNull()
                table.column("ended_at", .datetime)
                table.column("state", .text).notNull()
                table.column("account", .text)
                table.primaryKey(["run_id", "number"])
            }
            try database.create(table: "jobs") { table in
                table.primaryKey("job", .text)
                table.column("done_to", .datetime).notNull()
            }
            try database.create(table: "leases") { table in
                table.primaryKey("name", .text)
                table.column("owner", .text).notNull()
                table.column("token", .text).notNull()
                table.column("expires_at", .datetime).notNull()
            }
            try database.create(table: "alerts") { table in
                table.primaryKey("kind", .text)
                table.column("message", .text).notNull()
                table.column("raised_at", .datetime).notNull()
                table.column("told_at", .datetime)
                table.column("recovered_at", .datetime)
                table.column("recovery_told_at", .datetime)
            }
        }
        migrator.registerMigration("tellings") { database in
            try database.create(table: "tellings") { table in
                table.column("kind", .text).notNull().references("alerts", onDelete: .cascade)
                table.column("teller", .text).notNull()
                table.column("raised_at", .datetime).notNull()
                table.column("state", .text).notNull()
                table.primaryKey(["kind", "teller"])
            }
            try database.alter(table: "alerts") { table in
                table.drop(column: "told_at")
                table.drop(column: "recovery_told_at")
            }
            // Who was told of them is not known; what is over need not be told again.
            try database.execute(sql: "DELETE FROM alerts WHERE recovered_at IS NOT NULL")
        }
        return migrator
    }
}
