extension Manifest {
    /// The database file next to the manifest.
    package struct File: Codable, Sendable, Equatable {
        package var name: String
        package var bytes: Int
        /// Lower-case hexadecimal.
        package var sha256: String

        package init(name: String, bytes: Int, sha256: String) {
            self.name = name
            self.bytes = bytes
            self.sha256 = sha256
        }
    }

    /// Where rows came from, and whether they may be redistributed.
    package struct Source: Codable, Sendable, Equatable {
        package enum Redistribution: String, Codable, Sendable {
            case allowed
            case forbidden
            case unknown
        }

        package var name: String
        package var title: String
        package var licence: String
        package var redistribution: Redistribution
        package var url: String

        package init(name: String, title: String, licence: String, redistribution: Redistribution, url: String) {
            self.name = name
            self.title = title
            self.licence = licence
            self.redistribution = redistribution
            self.url = url
        }
    }

    /// One raw file that was read.
    package struct Batch: Codable, Sendable, Equatable {
        package var importBatchID: Int
        package var source: String
        /// The file's path in the raw folder.
        package var file: String
        package var bytes: Int
        package var sha256: String
        /// Records in the file, accepted or not.
        package var rows: Int
        /// Of these the refused ones, and those that a better source replaced or that follow from refused ones; `nil` in manifests of
        /// older versions.
        package var rejected: Int?
        package var dropped: Int?

        package init(
            importBatchID: Int,
            source: String,
            file: String,
            bytes: Int,
            sha256: String,
            rows: Int,
            rejected: Int? = nil,
            dropped: Int? = nil
        ) {
            self.importBatchID = importBatchID
            self.source = source
            self.file = file
            self.bytes = bytes
            self.sha256 = sha256
            self.rows = rows
            self.rejected = rejected
            self.dropped = dropped
        }

        private enum CodingKeys: String, CodingKey {
            case importBatchID = "import_batch_id"
            case source
            case file
            case bytes
            case sha256
            case rows
            case rejected
            case dropped
        }
    }

    package struct Table: Codable, Sendable, Equatable {
        package var name: String
        package var rows: Int
        /// Rows by the year in which a season ends; empty for relations without seasons.
        package var seasons: [Int: Int]

        package init(name: String, rows: Int, seasons: [Int: Int] = [:]) {
            self.name = name
            self.rows = rows
            self.seasons = seasons
        }
    }

    package struct Check: Codable, Sendable, Equatable {
        package enum Severity: String, Codable, Sendable {
            case error
            case warn
        }

        package enum State: String, Codable, Sendable {
            case passed
            case failed
            case errored
            case skipped
        }

        package var name: String
        package var severity: Severity
        package var state: State
        /// Rows that violate the rule and are not waived.
        package var failing: Int
        package var waived: Int
        /// Of the failing rows those that the artifact published before has not; `nil` where they were not compared.
        package var new: Int?
        /// Those that it has.
        package var known: Int?
        /// Rows that failed in it and fail no more.
        package var fixed: Int?

        package init(name: String, severity: Severity, state: State, failing: Int, waived: Int) {
            self.name = name
            self.severity = severity
            self.state = state
            self.failing = failing
            self.waived = waived
        }

        /// True if this result forbids publishing.
        package var blocks: Bool { severity == .error && (state == .failed || state == .errored) }
    }

    /// A check's failures that somebody accepts until a given day.
    package struct Waiver: Codable, Sendable, Equatable {
        package var check: String
        /// Which failing rows it covers: comma-separated `column=value`, or `*`.
        package var key: String
        package var reason: String
        package var owner: String
        /// The last day on which it applies.
        package var expiresOn: String
        /// Number of failing rows that it waived.
        package var rows: Int

        package init(check: String, key: String, reason: String, owner: String, expiresOn: String, rows: Int) {
            self.check = check
            self.key = key
            self.reason = reason
            self.owner = owner
            self.expiresOn = expiresOn
            self.rows = rows
        }

        /// What it covers, how much it waived, and who approved it.
        package var account: String {
            "\(check), \(key): \(rows) \(rows == 1 ? "row" : "rows") let pass. \(reason) (\(owner), until \(expiresOn))"
        }

        private enum CodingKeys: String, CodingKey {
            case check
            case key
            case reason
            case owner
            case expiresOn = "expires_on"
            case rows
        }
    }

    /// One step of the build and its cost.
    package struct Step: Codable, Sendable, Equatable {
        package var name: String
        package var seconds: Double

        package init(name: String, seconds: Double) {
            self.name = name
            self.seconds = seconds
        }
    }
}
