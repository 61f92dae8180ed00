package import BallerCore

/// A type whose values are single values of an answer.
package protocol AnswerValue: SendableMetatype {
    static var answerShape: AnswerShape { get }
    func write(to json: inout JSONWriter)
}

extension String: AnswerValue {
    package static var answerShape: AnswerShape { .value(.text) }
    package func write(to json: inout JSONWriter) { json.value(self) }
}

extension Int: AnswerValue {
    package static var answerShape: AnswerShape { .value(.integer) }
    package func write(to json: inout JSONWriter) { json.value(self) }
}

extension Double: AnswerValue {
    package static var answerShape: AnswerShape { .value(.number) }
    package func write(to json: inout JSONWriter) { json.value(self) }
}

extension Bool: AnswerValue {
    package static var answerShape: AnswerShape { .value(.boolean) }
    package func write(to json: inout JSONWriter) { json.value(self) }
}

extension CalendarDay: AnswerValue {
    package static var answerShape: AnswerShape { .value(.day) }
    package func write(to json: inout JSONWriter) { json.value(description) }
}

extension Optional: AnswerValue where Wrapped: AnswerValue {
    package static var answerShape: AnswerShape { .nullable(Wrapped.answerShape) }

    package func write(to json: inout JSONWriter) {
        if let self { self.write(to: &json) } else { json.null() }
    }
}
