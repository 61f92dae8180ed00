import NIOCore
import Synchronization

/// All connections of the server, and whom it still lets in.
package final class OpenConnections: Sendable {
    enum Admission {
        case welcome
        case refused
    }

    package struct Counts: Sendable {
        package var open = 0
        /// Told that there is no room.
        package var refused = 0
        /// Closed while idle, to make room for another.
        package var madeRoom = 0
        /// Closed because the client was too slow or did nothing.
        package var timedOut = 0
    }

    fileprivate struct State {
        var connections: [ObjectIdentifier: ClientConnection] = [:]
        var perAddress: [ClientAddress: Int] = [:]
        /// Those that were told to make room and are not gone yet.
        var leaving: Set<ObjectIdentifier> = []
        var counts = Counts()
    }

    package let limits: ConnectionLimits
    private let state = Mutex(State())
    private let draining = Atomic(false)

    package init(_ limits: ConnectionLimits) { self.limits = limits }

    package var counts: Counts {
        state.withLock { state in
            var counts = state.counts
            counts.open = state.connections.count
            return counts
        }
    }

    /// Whether every answer closes its connection.
    package var isDraining: Bool { draining.load(ordering: .relaxed) }

    package func startDraining() { draining.store(true, ordering: .relaxed) }

    /// Closes every connection, whatever it is doing.
    package func cutOff() {
        for connection in state.withLock({ Array($0.connections.values) }) { connection.cutOff() }
    }

    /// Takes a new connection in; where there are too many, the one that has been idle longest has to go, and where none is
    /// idle the new one is refused.
    func admit(_ connection: ClientConnection) -> Admission {
        let (admission, leaver) = state.withLock { state -> (Admission, ClientConnection?) in
            let ofAddress = state.perAddress[connection.address, default: 0]
            let isFull = state.connections.count - state.leaving.count >= limits.total
            let isGreedy = ofAddress >= limits.perAddress
            state.connections[connection.id] = connection
            state.perAddress[connection.address] = ofAddress + 1
            guard isFull || isGreedy else { return (.welcome, nil) }
            guard let leaver = state.longestIdle(of: isGreedy ? connection.address : nil, except: connection) else {
                state.counts.refused += 1
                return (.refused, nil)
            }
            state.leaving.insert(leaver.id)
            state.counts.madeRoom += 1
            return (.welcome, leaver)
        }
        leaver?.makeRoom()
        return admission
    }

    func remove(_ connection: ClientConnection) {
        state.withLock { state in
            guard state.connections.removeValue(forKey: connection.id) != nil else { return }
            state.leaving.remove(connection.id)
            let left = state.perAddress[connection.address, default: 1] - 1
            state.perAddress[connection.address] = left > 0 ? left : nil
        }
    }

    func countTimeout() { state.withLock { $0.counts.timedOut += 1 } }
}

extension OpenConnections.State {
    /// Looked for only when there is no room, so that no request pays for an order among connections.
    fileprivate func longestIdle(of address: ClientAddress?, except new: ClientConnection) -> ClientConnection? {
        var longest: (connection: ClientConnection, since: NIODeadline)?
        for connection in connections.values where connection !== new && !leaving.contains(connection.id) {
            guard address == nil || connection.address == address, let since = connection.idleSince else { continue }
            if let found = longest, found.since <= since { continue }
            longest = (connection, since)
        }
        return longest?.connection
    }
}
