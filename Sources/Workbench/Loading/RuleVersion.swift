/// The version of the rules by which documents are read and annotated.
///
/// It goes up with every change that gives other layers for the same text; corpora of another
/// version are read again, and a replay names it where results differ.
package let ruleVersion = 2
