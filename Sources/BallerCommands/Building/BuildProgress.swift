import BallerETL
import Foundation

/// Shows a running build: a bar on a terminal, elsewhere one line per step.
struct BuildProgress: Sendable {
    private let terminal: Terminal

    init(_ terminal: Terminal) { self.terminal = terminal }

    func show(_ event: BuildEvent) {
        switch event {
        case .began(let step):
            terminal.progress(bar(step, part: nil, share: 0))
        case .advanced(let step, let part, let done, let total):
            terminal.progress(bar(step, part: part, share: Double(done) / Double(max(total, 1))))
        case .ended(let step, let seconds):
            terminal.step("\(step.label): \(seconds.formatted(.number.precision(.fractionLength(2)))) s")
        case .warning(let text):
            terminal.say("warning: \(text)")
        }
    }

    /// Every step gets the same width, because what takes long differs from league to league.
    private func bar(_ step: BuildStep, part: String?, share: Double) -> ProgressBar {
        let steps = BuildStep.allCases
        let index = Double(steps.firstIndex(of: step) ?? 0)
        let label = part.map { "\(step.label): \($0)" } ?? step.label
        return ProgressBar(fraction: (index + share) / Double(steps.count), label: label)
    }
}

extension BuildStep {
    fileprivate var label: String { rawValue.replacing("_", with: " ") }
}
