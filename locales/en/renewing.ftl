### A commitment that runs out: its reminders, thirty, fourteen and three days before, and what comes of them.

# Below how many days are left. $from (date): the first day of a renewal. $month (money): the price of a month. A line for each commitment follows.
renewing-ask = Shall it go on? Then from { $from }, for { $month } a month:
# $name (text): the developer. $last (date): last committed day.
renewing-without = If you do nothing, it simply ends: { $name } stops after { $last }, and nothing more is charged.
# $name (text): the developer. $months (number): how many more.
renewing-sure =
    { $months ->
        [one] One more month with { $name }?
       *[other] { $months } more months with { $name }?
    }
# $from, $last (date): first and last day of the renewal. $month, $total (money): of a month, and of all.
renewing-sure-means = From { $from } to { $last }, for { $month } a month: { $total } in all.
# $name (text): the developer. $last (date): last committed day now.
renewing-done = Wonderful: { $name } stays on, until { $last }!
# $name (text): the developer. $last (date): last committed day.
renewing-ends = All right: { $name } stays until { $last }, and I won't remind you again. You can change your mind until then.
# After a "no" to "really?".
renewing-not-now = All right, nothing has changed.
# A button about a commitment that this workspace does not know.
renewing-unknown = I don't know this commitment. Here is the way to yours.

## Buttons, at most 80 characters

renewing-button-now = Yes, go on
renewing-button-let-end = Let it end
renewing-button-after-all = Go on after all
# In the list. $name (text): the developer.
renewing-button-ask = Go on with { $name }?
