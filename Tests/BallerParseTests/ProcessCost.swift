import Foundation

/// What the process costs the machine.
enum ProcessCost {
    /// Bytes, from the kernel's own account; `nil` where there is none.
    static var bytes: Int? {
        guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else { return nil }
        let fields = text.split(separator: " ")
        return fields.count > 1 ? Int(fields[1]).map { $0 * 4096 } : nil
    }

    /// Seconds that processors have worked for this process, whoever else keeps them busy.
    static var processorSeconds: Double { Double(clock()) / Double(CLOCKS_PER_SEC) }
}
