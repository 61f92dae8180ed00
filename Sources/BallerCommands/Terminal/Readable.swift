/// Sizes and durations in human-readable form.
enum Readable {
    /// Formats a size: `742 kB`, `46.5 MB`, `12.4 GB`.
    static func bytes(_ count: Int) -> String {
        switch count {
        case ..<1_000_000: "\(count / 1000) kB"
        case ..<1_000_000_000: "\(tenths(Double(count) / 1e6)) MB"
        default: "\(tenths(Double(count) / 1e9)) GB"
        }
    }

    /// Formats a duration: `41 s`, `2 min 30 s`, `2 h 45 min`, `5 d 3 h`.
    static func time(_ seconds: Double) -> String {
        let whole = Int(seconds.rounded())
        return switch whole {
        case ..<60: "\(whole) s"
        case ..<3600: "\(whole / 60) min \(whole % 60) s"
        case ..<86_400: "\(whole / 3600) h \(whole % 3600 / 60) min"
        default: "\(whole / 86_400) d \(whole % 86_400 / 3600) h"
        }
    }

    private static func tenths(_ number: Double) -> String {
        let tenths = Int((number * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }
}
