internal import Glibc

/// How many threads may run at a time on this machine.
package let workerCount = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
