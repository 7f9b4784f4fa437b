### /quote: el precio que vale.

quoting-head = Este es el precio que vale para ti:
quoting-none = Todavía no hay presupuesto. Dime qué necesitas y te digo cuánto cuesta.
quoting-engaged = { $name }, en tu equipo hasta el { $last }:
quoting-trial = { $name }, en prueba gratis; desde el { $from }, si decides que se quede:
quoting-brief = Tu búsqueda, presupuesto del { $date }:
quoting-list = Lista de precios: { $version }
