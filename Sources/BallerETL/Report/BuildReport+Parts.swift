import BallerArtifact
import BallerFiles
import BallerSQL

extension BuildReport.File {
    init(_ file: PreparedFile, rejected: [String: Int], dropped: [String: Int]) {
        source = file.input.source
        kind = file.input.declaration.kind
        self.file = file.input.path
        bytes = file.fingerprint.bytes
        records = file.records
        self.rejected = rejected.values.reduce(0, +)
        staged = file.records - self.rejected
        self.dropped = dropped.values.reduce(0, +)
        reasons = rejected.merging(dropped, uniquingKeysWith: +)
    }
}

extension Manifest.Source {
    init(_ source: Source) {
        let redistribution: Redistribution =
            switch source.redistribution {
            case .allowed: .allowed
            case .forbidden: .forbidden
            case .unknown: .unknown
            }
        self.init(
            name: source.name,
            title: source.title,
            licence: source.licence,
            redistribution: redistribution,
            url: source.url
        )
    }
}

extension Manifest.Batch {
    /// With the numbers of its records that were rejected and dropped.
    init(_ file: PreparedFile, rejected: Int, dropped: Int) {
        self.init(
            importBatchID: file.batch,
            source: file.input.source,
            file: file.input.path,
            bytes: file.fingerprint.bytes,
            sha256: file.fingerprint.sha256,
            rows: file.records,
            rejected: rejected,
            dropped: dropped
        )
    }
}

extension Manifest.Waiver {
    init(_ use: WaiverUse) {
        self.init(
            check: use.waiver.checkName,
            key: use.waiver.pattern.text,
            reason: use.waiver.reason,
            owner: use.waiver.owner,
            expiresOn: use.waiver.expiresOn,
            rows: use.rows
        )
    }
}
