package import BallerFiles
package import Foundation

/// Replaces a database at a fixed path, for systems that do not let an open file be moved or replaced.
///
/// Nothing can be served between `close` and `open`, which is why the store with its pointer is the rule and this the
/// exception. If anything fails, the old database is restored and opened again. All calls block.
package struct InPlaceSwap: Sendable {
    /// The path that is served.
    package let current: URL
    /// The verified database that will replace it, on the same volume.
    package let staging: URL
    private let fileSystem: StoreFiles

    package init(current: URL, staging: URL, fileSystem: any FileSystem = .real) {
        self.current = current
        self.staging = staging
        self.fileSystem = StoreFiles(system: fileSystem)
    }

    /// Where the old database is kept while the new one is moved in.
    package var backup: URL { current.appendingPathExtension("backup") }

    /// Closes, moves and opens.
    ///
    /// - Parameters:
    /// - close: Lets every reader finish and closes the database at `current`; if it throws, everything is still open.
    /// - open: Opens the new database at `current`; if it throws, nothing is open.
    /// - reopen: Opens the old database at `current`, once it is restored there.
    /// - Returns: remarks about a successful swap.
    /// - Throws: `ArtifactError.swapFailed` if the old database is served again, `swapNotRestored` if even that failed.
    package func swap(
        close: () throws -> Void,
        open: () throws -> Void,
        reopen: () throws -> Void
    ) throws(ArtifactError) -> SwapOutcome {
        try recover()
        try check()
        do { try close() } catch { throw .swapFailed(step: .close, file: staging.path, problem: "\(error)") }

        let hadCurrent: Bool
        do throws(ArtifactError) {
            hadCurrent = try fileSystem.info(of: current) != nil
            if hadCurrent { try fileSystem.rename(current, to: backup) }
        } catch {
            throw undo(.setCurrentAside, error, moves: [], reopen: reopen)
        }
        let backwards = hadCurrent ? [Move(from: backup, to: current)] : []
        do throws(ArtifactError) {
            try fileSystem.rename(staging, to: current)
        } catch {
            throw undo(.moveStagingIn, error, moves: backwards, reopen: reopen)
        }
        let moves = [Move(from: current, to: staging)] + backwards
        func reopenOld() throws { if hadCurrent { try reopen() } }
        do throws(ArtifactError) {
            try fileSystem.synchronize(current.deletingLastPathComponent())
        } catch {
            throw undo(.moveStagingIn, error, moves: moves, reopen: reopenOld)
        }
        do { try open() } catch { throw undo(.open, error, moves: moves, reopen: reopenOld) }
        // The new database is being served; the next swap removes a leftover backup.
        return SwapOutcome(leftBackup: (try? fileSystem.remove(backup)) == nil)
    }

    /// Restores the old database after an interrupted swap; call it before the database is first opened.
    ///
    /// - Returns: true if there was something to restore.
    @discardableResult
    package func recover() throws(ArtifactError) -> Bool {
        guard try fileSystem.info(of: backup) != nil else { return false }
        guard try fileSystem.info(of: current) == nil else {
            try fileSystem.remove(backup)
            return false
        }
        try fileSystem.rename(backup, to: current)
        try fileSystem.synchronize(current.deletingLastPathComponent())
        return true
    }

    private func check() throws(ArtifactError) {
        guard try fileSystem.info(of: staging) != nil else { throw .databaseMissing(file: staging.path) }
        // A log left at the path would be replayed into whichever database is moved there next.
        for file in [staging, current] {
            let log = file.appendingPathExtension("wal")
            if try fileSystem.info(of: log) != nil { throw .writeAheadLogBeside(file: log.path) }
        }
    }

    /// Undoes the moves, reopens the old database and returns the error to throw.
    private func undo(
        _ step: SwapStep,
        _ cause: any Error,
        moves: [Move],
        reopen: () throws -> Void
    ) -> ArtifactError {
        do {
            for move in moves { try fileSystem.rename(move.from, to: move.to) }
            try? fileSystem.synchronize(current.deletingLastPathComponent())
            try reopen()
            return .swapFailed(step: step, file: staging.path, problem: "\(cause)")
        } catch {
            let old = (try? fileSystem.info(of: backup)) == nil ? current : backup
            return .swapNotRestored(step: step, problem: "\(cause)", restoring: "\(error)", backup: old.path)
        }
    }

    private struct Move {
        let from: URL
        let to: URL
    }
}

/// The steps of an in-place swap at which it can fail.
package enum SwapStep: String, Sendable {
    case close = "close the database"
    case setCurrentAside = "set the current file aside"
    case moveStagingIn = "move the new file in"
    case open = "open the new file"
}

/// A successful swap.
package struct SwapOutcome: Sendable, Equatable {
    /// True if the old database could not be removed yet.
    package let leftBackup: Bool
}
