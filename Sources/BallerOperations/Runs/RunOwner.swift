import BallerCore
import Foundation

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// A process that runs jobs, on one of the machines that share a store: `stats-1:4711`.
package struct RunOwner: Sendable, Equatable, CustomStringConvertible {
    package let description: String

    init(_ description: String) { self.description = description }

    /// This process.
    package static var own: RunOwner { RunOwner("\(hostName):\(getpid())") }

    /// Whether it was a process of this machine, and there is no such process any more.
    var isGone: Bool {
        let parts = description.split(separator: ":")
        guard parts.count == 2, parts[0] == Self.hostName, let process = pid_t(parts[1]) else { return false }
        return kill(process, 0) != 0 && errno == ESRCH
    }

    private static var hostName: String {
        ProcessInfo.processInfo.hostName.replacing(":", with: "-")
    }
}
