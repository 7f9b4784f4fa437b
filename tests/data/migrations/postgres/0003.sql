-- One row or more of every table that came with this number.
insert into discord_doors (interaction, chat_key, token, manner, events, opened_at)
values ('900', 'discord:70:7', 'a-token', 'private', 'discord:900', '2026-12-01T09:00:00+00:00');
insert into discord_servers (server, channel, role, changed_at) values ('70', '71', null, '2026-12-01T09:00:00+00:00');
