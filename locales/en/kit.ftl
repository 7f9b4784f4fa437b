### The interview kit: questions made from a brief, each with what a 1 and a 4 sound like. One message for each part.

## Heads and buttons

# Above each page. $part (text): the part that is shown, such as "Scalability".
kit-title = Interview kit · { $part }
# Below the title of the first page.
kit-how = Score each answer from 1 to 4. I say what a 1 and a 4 sound like; 2 and 3 lie between.
# $answer (text): what somebody says who gets a 1.
kit-one = 1 – { $answer }
# $answer (text): what somebody says who gets a 4.
kit-four = 4 – { $answer }
# A button, at most 80 characters.
kit-button = Interview kit
kit-button-interviews = Interviews
# Parts of the kit: in its title, and on buttons.
kit-part-skills = Skills
kit-part-building = What you build
kit-part-scalability = Scalability
kit-part-security = Security
kit-part-soft = Soft skills
# The brief that the kit was for is gone.
kit-no-brief = That kit belonged to a brief that is not here any more. Tell me whom you need, and I make a new one.

## Skills: one question for each shelf of must-have skills. $skills (text): the brief's skills of that shelf.

kit-languages-ask = Which piece of { $skills } are you proudest of, and what would you write differently today?
kit-languages-one = Names features of the language, shows no work of their own.
kit-languages-four = Walks through real code, its trade-offs, and what running it in production taught them.
kit-frameworks-ask = What does { $skills } do for you behind the scenes, and where did it get in your way?
kit-frameworks-one = Follows the tutorial; what happens below is magic.
kit-frameworks-four = Explains the way of a request, and a case in which they left the beaten path with good reason.
kit-data-ask = Tell me about a table or collection in { $skills } that grew too slow. How did you find out why, and what did you change?
kit-data-one = Adds an index and hopes.
kit-data-four = Reads the query plan, weighs index, schema and query, measures before and after.
kit-apis-ask = You change a { $skills } interface that others already use. How do you go about it?
kit-apis-one = Changes it and tells people.
kit-apis-four = Adds before removing, versions, watches who still uses the old way, and tests the contract.
kit-messaging-ask = A consumer of { $skills } dies in the middle of a message. What happens next?
kit-messaging-one = “It just gets retried.”
kit-messaging-four = Delivery at least once, handlers that bear repetition, order, poison messages, and an alarm on the backlog.
kit-cloud-ask = How does a change of yours reach production with { $skills }, and how do you take it back?
kit-cloud-one = Somebody else deploys; going back means a new fix.
kit-cloud-four = Small steps, automatic checks, health probes, and a way back that was rehearsed.
kit-practice-ask = Where did { $skills } pay off for you, and where was it too much?
kit-practice-one = Repeats the definition.
kit-practice-four = Names a project for each, with costs, and says how they would decide today.
kit-frontend-ask = Which part of an interface in { $skills } did you build, and how did it talk to the server?
kit-frontend-one = Styles only; data comes “from somewhere”.
kit-frontend-four = State, errors and loading thought through from both ends of the wire.
kit-other-ask = How did you use { $skills }, and how would you explain it to somebody new?
kit-other-one = Has read about it.
kit-other-four = Has used it under pressure and explains it plainly, its limits included.

## What is being built: one question for each need of the brief

kit-need-apis-ask = Design an endpoint that lists orders, for a shop with a million of them. What do you think of first?
kit-need-apis-one = Returns everything, thinks of limits only when asked.
kit-need-apis-four = Paging that stays stable, filters, limits, errors, who may see what, and how it is documented.
kit-need-logic-ask = A business rule has ten exceptions. Where does it live in your code, and how do you know that it is right?
kit-need-logic-one = In nested ifs, tried by hand.
kit-need-logic-four = In one place without input or output, named like the business names it, with tests for each exception.
kit-need-databases-ask = How do you change the schema of a large table while customers are using it?
kit-need-databases-one = In a maintenance window, without a way back.
kit-need-databases-four = Widens, fills in batches, switches, narrows; each step can be undone, and locks are watched.
kit-need-auth-ask = How do you let people in, and how do you decide what each of them may do?
kit-need-auth-one = A password and a flag for admins.
kit-need-auth-four = Proven building blocks, sessions that end, rights checked at the point of use, every refusal tested.
kit-need-integrations-ask = A service that you depend on answers slowly, twice, or not at all. What does your code do?
kit-need-integrations-one = Waits, then shows an error.
kit-need-integrations-four = Time limits, retries with pauses, idempotency keys, and a state that can be reconciled later.
kit-need-tuning-ask = A page takes four seconds. How do you find out where they go?
kit-need-tuning-one = Guesses, adds a cache.
kit-need-tuning-four = Measures, traces, finds the largest part, changes one thing, measures again.
kit-need-caching-ask = When would you cache something, and how does a wrong value get out again?
kit-need-caching-one = Caches everything for an hour.
kit-need-caching-four = Knows what may be stale and for how long, plans expiry and stampedes, and can do without the cache.
kit-need-security-ask = Which checks does a change go through at your place before it reaches customers' data?
kit-need-security-one = Reviews, if there is time.
kit-need-security-four = Threats thought through, dependencies watched, secrets kept out, the least rights, and a record of who did what.
kit-need-cloud-ask = You set up a new service from nothing. What has to exist before the first customer?
kit-need-cloud-one = A server and a database.
kit-need-cloud-four = Everything as code, backups that were restored once, costs in view, and somebody who gets woken.
kit-need-monitoring-ask = How do you learn that something is wrong before a customer tells you?
kit-need-monitoring-one = Looks into the logs now and then.
kit-need-monitoring-four = A few signals that customers feel, alarms that mean something, and a note on what to do.
kit-need-teamwork-ask = The front end needs something by Friday, and you think it is the wrong thing. How does that conversation go?
kit-need-teamwork-one = Builds it in silence, or refuses.
kit-need-teamwork-four = Asks what it is for, offers a smaller way, agrees on one, and writes it down.

## Scalability

kit-scale-growth-ask = Which part of your last system would have broken first with ten times the users, and what would you have done?
kit-scale-growth-one = “We would add servers.”
kit-scale-growth-four = Names the bottleneck with figures, a cheap step first, a larger one later, and what not to do yet.
kit-scale-traffic-ask = A campaign brings a hundred times the usual traffic in one minute. What happens to your service?
kit-scale-traffic-one = Hopes that scaling starts by itself.
kit-scale-traffic-four = Load shed early, queues with limits, what must stay up and what may not, tried under load beforehand.
kit-scale-data-ask = The data no longer fits one machine, or has to be there within a second. How do you go about it?
kit-scale-data-one = A bigger machine, and then?
kit-scale-data-four = Partitions by how it is read, moves work into streams or batches, and says which consistency is given up.

## Security

kit-security-tenants-ask = How do you make sure that one customer never sees another one's data?
kit-security-tenants-one = The screen does not show it.
kit-security-tenants-four = Checked on the server at every access, on by default in queries, and tested from the outside.
kit-security-sensitive-ask = You store people's health or payment data. What do you do differently?
kit-security-sensitive-one = “It is encrypted.”
kit-security-sensitive-four = Stores less, encrypts with keys kept apart, limits and records access, can delete, knows the law that applies.
kit-security-incident-ask = A key of yours was found in a public repository. What do you do in the first hour?
kit-security-incident-one = Deletes the commit.
kit-security-incident-four = Revokes it first, then looks at what it was used for, tells people, and finds out how it got there.

## Soft skills

kit-soft-systems-ask = Draw the last system you worked on. Which line in it worries you?
kit-soft-systems-one = Knows only their own box.
kit-soft-systems-four = Sees how the parts depend on one another, and what one choice costs elsewhere.
kit-soft-communication-ask = Explain a technical decision of yours as if I ran the business and not the code.
kit-soft-communication-one = Jargon; the question stays open.
kit-soft-communication-four = What it brings, what it costs, and what else was possible, in plain words.
kit-soft-collaboration-ask = Tell me about a disagreement with somebody from front end, operations or product. What came of it?
kit-soft-collaboration-one = The others were wrong.
kit-soft-collaboration-four = Says the other side's view fairly, and what both changed.
kit-soft-problems-ask = What was the hardest bug that you found, and how did you get there step by step?
kit-soft-problems-one = Tried things until it went away.
kit-soft-problems-four = Narrowed it down with guesses that could be tested, found the cause, and made sure it stays away.
kit-soft-detail-ask = Which mistake of yours reached customers, and what has changed in how you work?
kit-soft-detail-one = Cannot think of one.
kit-soft-detail-four = Speaks openly, names the gap, and has a check in place that catches it now.
kit-soft-learning-ask = What did you learn in the last half year, and where did you use it?
kit-soft-learning-one = Names a trend.
kit-soft-learning-four = Names a source, an experiment of their own, and why it was kept or dropped.
