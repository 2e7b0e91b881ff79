-- Dropout to no other basic course six months after the start, counted straight from the files. Leaves a table `independent`.

create table independent as
from starts_with_status(6, ['interrupted_without_reselection']);
