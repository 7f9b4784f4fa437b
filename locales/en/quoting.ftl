### /quote: the price that holds, in one message that can be handed on.

quoting-head = The price that holds for you:
# Nothing was agreed and nothing quoted.
quoting-none = There is no quote yet. Tell me what you need, and I'll tell you what it costs.
# Below it the price. $name (text): the developer. $last (date): last committed day.
quoting-engaged = { $name }, hired until { $last }:
# Below it the price. $name (text): the developer. $from (date): the day after the trial.
quoting-trial = { $name }, on a free trial; from { $from }, if you keep them:
# Below it a price for each level and workload. $date (date): when the brief was confirmed.
quoting-brief = Your brief, quoted on { $date }:
# Below a price. $version (text): the name of the price list.
quoting-list = Price list: { $version }
