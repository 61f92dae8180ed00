import GRDB

/// The tables of `users.sqlite`, forward only.
enum UsersMigrations {
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("users") { database in
            try accounts(database)
            try belongings(database)
        }
        return migrator
    }

    private static func accounts(_ database: Database) throws {
        try database.create(table: "users") { table in
            table.autoIncrementedPrimaryKey("id")
            table.column("address", .text).notNull()
            table.column("address_key", .text).notNull().unique()
            table.column("role", .text).notNull()
            table.column("origin", .text).notNull()
            table.column("password", .text)
            table.column("created_at", .datetime).notNull()
            table.column("verified_at", .datetime)
            table.column("disabled_at", .datetime)
            table.column("link_asked_at", .datetime)
            table.column("feed_digest", .blob).unique()
        }
        try database.create(table: "links", options: .withoutRowID) { table in
            table.primaryKey("digest", .blob)
            table.belongsToUser()
            table.column("expires_at", .datetime).notNull()
        }
        try database.create(table: "sessions", options: .withoutRowID) { table in
            table.primaryKey("digest", .blob)
            table.belongsToUser()
            table.column("created_at", .datetime).notNull()
            table.column("seen_at", .datetime).notNull()
            table.column("agent", .text).notNull()
        }
        try database.create(table: "failures", options: .withoutRowID) { table in
            table.primaryKey("address_digest", .blob)
            table.column("count", .integer).notNull()
            table.column("failed_at", .datetime).notNull().indexed()
        }
    }

    private static func belongings(_ database: Database) throws {
        try database.create(table: "favourites", options: .withoutRowID) { table in
            table.column("user_id", .integer).notNull().references("users", onDelete: .cascade)
            table.column("kind", .text).notNull()
            table.column("key", .text).notNull()
            table.column("name", .text).notNull()
            table.column("added_at", .datetime).notNull()
            table.primaryKey(["user_id", "kind", "key"])
        }
        try database.create(table: "saved_queries") { table in
            table.autoIncrementedPrimaryKey("id")
            table.belongsToUser()
            table.column("title", .text).notNull()
            table.column("address", .text).notNull()
            table.column("created_at", .datetime).notNull()
            table.column("expected", .text)
            table.column("expected_artifact", .text)
            table.column("latest", .text)
            table.column("latest_artifact", .text)
            table.column("checked_at", .datetime)
            table.column("failure", .text)
        }
        try database.create(table: "saved_changes") { table in
            table.autoIncrementedPrimaryKey("id")
            table.column("saved_id", .integer).notNull().indexed().references("saved_queries", onDelete: .cascade)
            table.column("found_at", .datetime).notNull()
            table.column("old_artifact", .text).notNull()
            table.column("new_artifact", .text).notNull()
            table.column("old_answer", .text).notNull()
            table.column("new_answer", .text).notNull()
            table.column("told_at", .datetime)
        }
        try database.create(table: "keys") { table in
            table.autoIncrementedPrimaryKey("id")
            table.belongsToUser()
            table.column("digest", .blob).notNull().unique()
            table.column("name", .text).notNull()
            table.column("scopes", .text).notNull()
            table.column("rate_class", .text).notNull()
            table.column("created_at", .datetime).notNull()
            table.column("used_at", .datetime)
        }
    }
}

extension TableDefinition {
    /// The account that a row goes with.
    fileprivate func belongsToUser() {
        column("user_id", .integer).notNull().indexed().references("users", onDelete: .cascade)
    }
}
