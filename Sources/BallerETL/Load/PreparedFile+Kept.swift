import BallerFiles
import BallerSQL
import Foundation

extension PreparedFile {
    /// A file whose records stay as the build before read them.
    init(_ kept: KeptWork.File, _ input: InputFile, _ fingerprint: FileFingerprint, startedAt: Date) {
        self.init(
            batch: kept.batch,
            input: input,
            fingerprint: fingerprint,
            plain: input.url,
            readable: input.url,
            form: .csv,
            columns: kept.columns,
            spellings: kept.spellings.compactMapValues(Spelling.init),
            records: kept.records,
            faults: FaultList(),
            startedAt: startedAt,
            kept: kept
        )
    }

    /// What the next build may take over.
    func leave(_ refusals: KeptWork.Refusals, declared: String) -> KeptWork.File {
        KeptWork.File(
            batch: batch,
            relation: input.declaration.relation,
            declared: declared,
            bytes: fingerprint.bytes,
            sha256: fingerprint.sha256,
            columns: columns,
            spellings: spellings.mapValues(\.rawValue),
            records: records,
            refusals: refusals
        )
    }
}
