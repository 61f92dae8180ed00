package import Foundation

extension CalendarDay {
    /// The day of an instant in US Eastern time.
    package init(inEastern moment: Date) { self = EasternTime(moment).day }
}
