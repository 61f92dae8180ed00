import BallerArtifact
package import Foundation
import Synchronization

/// Swaps of this server, for one who tells others of them.
package final class SwapNotices: Sendable {
    /// What to tell of a swap: a JSON object.
    package struct Notice: Sendable {
        /// The same for every attempt to tell.
        package let id: UUID
        package let artifact: String
        package let previous: String
        let members: @Sendable (inout JSONWriter) throws -> Void
    }

    package struct Counts: Sendable {
        package var delivered = 0
        /// Attempts that failed and were repeated.
        package var retried = 0
        package var givenUp = 0
        /// Never tried, because too many others waited.
        package var dropped = 0
    }

    /// Swaps that wait; the oldest makes room.
    private static let mostWaiting = 32

    private let listener = Mutex<AsyncStream<Notice>.Continuation?>(nil)
    private let counted = Mutex(Counts())

    /// Swaps from here on, for one listener; nothing is kept for nobody.
    package func listen() -> AsyncStream<Notice> {
        let (stream, continuation) = AsyncStream.makeStream(
            of: Notice.self,
            bufferingPolicy: .bufferingNewest(Self.mostWaiting)
        )
        listener.withLock { $0 = continuation }
        return stream
    }

    package var counts: Counts { counted.withLock { $0 } }

    package func count(_ change: (inout Counts) -> Void) { counted.withLock { change(&$0) } }

    /// Returns at once, whoever listens.
    func tell(of serving: Snapshot, _ outcome: ArtifactReloader.Outcome) {
        guard let previous = outcome.previous, let listener = listener.withLock(\.self) else { return }
        let swap = serving.swaps.swaps.first
        let dataAsOf = serving.directory.dataAsOf
        let notice = Notice(id: UUID(), artifact: outcome.artifact, previous: previous) { json in
            json.member("data_as_of", dataAsOf)
            json.key("swap")
            if let swap { try Swap.told.write(swap, to: &json) } else { json.null() }
        }
        if case .dropped = listener.yield(notice) { count { $0.dropped += 1 } }
    }
}

extension SwapNotices.Notice {
    /// The whole message, with the address at which there is more.
    package func body(changes address: String) throws -> [UInt8] {
        var json = JSONWriter()
        try json.object { json in
            json.member("type", "artifact.swapped")
            json.member("artifact", artifact)
            json.member("previous_artifact", previous)
            json.member("changes", address)
            try members(&json)
        }
        return json.bytes
    }
}
