-- title: Hver post er gjort rede for
-- tests: Læste poster er godtagne plus tilbageholdte for hver leverance, og en
--   afvist leverance har ingen godtagne.
-- matters: Når en læser taber poster; så mangler de uden at nogen ved det.
-- resolve: Fejlen ligger i udtrækkets læser i Pejl.
-- severity: stop
select
    extract,
    file_name
from delivery_count
where records_read <> records_accepted + records_held
    or (outcome = 'rejected' and records_accepted > 0);
